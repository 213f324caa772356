# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getDiscoveryDocument: Read what the sign-in provider offers

require 'json'
require 'net/http'

begin
  # region core
  server = ENV.fetch('WORKFLOW_SERVER_URL', 'http://localhost:8077')
  server = server.sub(%r{(/workflowapi)?/*\z}, '')

  uri = URI("#{server}/.well-known/openid-configuration")
  request = Net::HTTP::Get.new(uri)
  request['Accept'] = 'application/json'
  options = { use_ssl: uri.scheme == 'https', open_timeout: 30, read_timeout: 30 }
  response = Net::HTTP.start(uri.hostname, uri.port, options) { |http| http.request(request) }
  raise "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

  data = JSON.parse(response.body)
  puts data['token_endpoint']
  # endregion core
rescue StandardError => e
  abort e.message
end
