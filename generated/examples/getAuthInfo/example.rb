# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getAuthInfo: Check whether the API requires a token

require 'json'
require 'net/http'

begin
  # region core
  server = ENV.fetch('WORKFLOW_SERVER_URL', 'http://localhost:8077')
  server = server.sub(%r{(/workflowapi)?/*\z}, '')

  uri = URI("#{server}/auth-info")
  request = Net::HTTP::Get.new(uri)
  request['Accept'] = 'application/json'
  options = { use_ssl: uri.scheme == 'https', open_timeout: 30, read_timeout: 30 }
  response = Net::HTTP.start(uri.hostname, uri.port, options) { |http| http.request(request) }
  raise "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

  data = JSON.parse(response.body)
  puts data['authEnabled']
  # endregion core
rescue StandardError => e
  abort e.message
end
