# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteCredential: Delete one credential of a user

require "json"
require "net/http"

begin
  # region core
  server = ENV.fetch("WORKFLOW_SERVER_URL", "http://localhost:8077")
  uri = URI(server + '/workflowapi/deletecredential')
  request = Net::HTTP::Post.new(uri)
  request['Accept'] = 'application/json'
  request['Content-Type'] = 'application/json'
  token = ENV["WORKFLOW_TOKEN"].to_s
  request["Authorization"] = "Bearer #{token}" unless token.empty?
  request.body = '{"id": "24e0d361-bb54-48cb-9af8-d4ca0659a2d6"}'
  response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == "https", read_timeout: 30) do |http|
    http.request(request)
  end
  reply = response.body.to_s.force_encoding("UTF-8")
  # endregion core
rescue StandardError => error
  abort "#{error.class}: #{error.message}"
end

abort "HTTP #{response.code}: #{reply}" unless response.is_a?(Net::HTTPSuccess)
abort reply unless JSON.parse(reply)["success"] == true
puts reply
