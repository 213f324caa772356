# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listInstances: List instances, filtered, sorted and in pages

require 'json'
require 'net/http'

begin
  # region core
  server = ENV.fetch('WORKFLOW_SERVER_URL', 'http://localhost:8077')
  server = server.sub(%r{(/workflowapi)?/*\z}, '')
  body = {
    take: 2,
    skip: 1,
    sort: 'CreationDate desc'
  }.to_json

  uri = URI("#{server}/workflowapi/getinstances")
  request = Net::HTTP::Post.new(uri)
  request['Accept'] = 'application/json'
  request['Content-Type'] = 'application/json'
  token = ENV['WORKFLOW_TOKEN'].to_s
  request['Authorization'] = "Bearer #{token}" unless token.empty?
  request.body = body
  options = { use_ssl: uri.scheme == 'https', open_timeout: 30, read_timeout: 30 }
  response = Net::HTTP.start(uri.hostname, uri.port, options) { |http| http.request(request) }
  raise "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

  reply = JSON.parse(response.body)
  raise reply['error'] unless reply['success']

  data = reply['data']
  data['items'].each { |item| puts item['Id'] }
  puts "#{data['count']} in all"
  # endregion core
rescue StandardError => e
  abort e.message
end
