# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# updateInstances: Move several instances to the current versions of their schemes

require "json"
require "net/http"

begin
  # region core
  server = ENV.fetch("WORKFLOW_SERVER_URL", "http://localhost:8077")
  uri = URI(server + '/workflowapi/updateinstances')
  request = Net::HTTP::Post.new(uri)
  request['Accept'] = 'application/json'
  request['Content-Type'] = 'application/json'
  token = ENV["WORKFLOW_TOKEN"].to_s
  request["Authorization"] = "Bearer #{token}" unless token.empty?
  request.body = '{"processIds": ["11111111-1111-4111-8111-000000000001"]}'
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
