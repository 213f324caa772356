# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API

require "net/http"

begin
  # region core
  server = ENV.fetch("WORKFLOW_SERVER_URL", "http://localhost:8077")
  uri = URI(server + '/connect/token')
  request = Net::HTTP::Post.new(uri)
  request['Accept'] = 'application/json'
  request['Content-Type'] = 'application/x-www-form-urlencoded'
  request.body = 'grant_type=client_credentials'
  request.body += "&" + URI.encode_www_form('client_id' => ENV.fetch('WORKFLOW_CLIENT_ID'))
  request.body += "&" + URI.encode_www_form('client_secret' => ENV.fetch('WORKFLOW_CLIENT_SECRET'))
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
