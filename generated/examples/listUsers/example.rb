# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listUsers: List users

require 'json'
require 'net/http'

begin
  # region core
  server = ENV.fetch('WORKFLOW_SERVER_URL', 'http://localhost:8077')
  server = server.sub(%r{(/workflowapi)?/*\z}, '')
  body = {
    pageSize: 2,
    pageIndex: 1
  }.to_json

  uri = URI("#{server}/workflowapi/getusers")
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
  data['Entries'].each { |item| puts item['Id'] }
  puts "#{data['Count']} in all"
  # endregion core
rescue StandardError => e
  abort e.message
end
