# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getAuthInfo: Check whether the API requires a token

require "net/http"

begin
  # region core
  server = ENV.fetch("WORKFLOW_SERVER_URL", "http://localhost:8077")
  uri = URI(server + '/auth-info')
  request = Net::HTTP::Get.new(uri)
  request['Accept'] = 'application/json'
  response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == "https", read_timeout: 30) do |http|
    http.request(request)
  end
  reply = response.body.to_s.force_encoding("UTF-8")
  # endregion core
rescue StandardError => error
  abort "#{error.class}: #{error.message}"
end

abort "HTTP #{response.code}: #{reply}" unless response.is_a?(Net::HTTPSuccess)
puts reply
