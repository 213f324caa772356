# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API

require 'json'
require 'net/http'

begin
  # region core
  server = ENV.fetch('WORKFLOW_SERVER_URL', 'http://localhost:8077')
  server = server.sub(%r{(/workflowapi)?/*\z}, '')
  body = 'grant_type=client_credentials'
  client_id = ENV['WORKFLOW_CLIENT_ID'].to_s
  raise 'set the environment variable WORKFLOW_CLIENT_ID' if client_id.empty?

  body += "&client_id=#{URI.encode_www_form_component(client_id)}"
  client_secret = ENV['WORKFLOW_CLIENT_SECRET'].to_s
  raise 'set the environment variable WORKFLOW_CLIENT_SECRET' if client_secret.empty?

  body += "&client_secret=#{URI.encode_www_form_component(client_secret)}"

  uri = URI("#{server}/connect/token")
  request = Net::HTTP::Post.new(uri)
  request['Accept'] = 'application/json'
  request['Content-Type'] = 'application/x-www-form-urlencoded'
  request.body = body
  options = { use_ssl: uri.scheme == 'https', open_timeout: 30, read_timeout: 30 }
  response = Net::HTTP.start(uri.hostname, uri.port, options) { |http| http.request(request) }
  raise "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

  data = JSON.parse(response.body)
  puts data['token_type']
  # endregion core
rescue StandardError => e
  abort e.message
end
