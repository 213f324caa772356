# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# From signing in to the state of an instance. Without a client id or a token nobody signs in.

require "json"
require "net/http"
require "securerandom"

SERVER = ENV.fetch("WORKFLOW_SERVER_URL", "http://localhost:8077")
HEADERS = { "Accept" => "application/json" }

def read(uri, request)
  response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == "https", read_timeout: 30) do |http|
    http.request(request)
  end
  raise "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

  JSON.parse(response.body)
end

def get(address)
  uri = URI(address)
  read(uri, Net::HTTP::Get.new(uri, HEADERS))
end

def post(address, body, content_type)
  uri = URI(address)
  request = Net::HTTP::Post.new(uri, HEADERS.merge("Content-Type" => content_type))
  request.body = body
  read(uri, request)
end

def call(path, body)
  reply = post(SERVER + path, body, "application/json")
  raise "refused: #{reply["error"]}" unless reply["success"] == true

  reply["data"]
end

def fetch_token
  discovered = get(SERVER + '/.well-known/openid-configuration')
  form = 'grant_type=client_credentials'
  form += "&" + URI.encode_www_form('client_id' => ENV.fetch('WORKFLOW_CLIENT_ID'))
  form += "&" + URI.encode_www_form('client_secret' => ENV.fetch('WORKFLOW_CLIENT_SECRET'))
  post(discovered["token_endpoint"], form, 'application/x-www-form-urlencoded')["access_token"]
end

begin
  token = ENV["WORKFLOW_TOKEN"].to_s
  token = fetch_token if token.empty? && ENV.key?("WORKFLOW_CLIENT_ID")
  HEADERS["Authorization"] = "Bearer #{token}" unless token.empty?
  # region core
  process_id = SecureRandom.uuid
  call('/workflowapi/createinstance/' + process_id, '{"schemeCode": "ExpenseReport", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.50"}, {"name": "Note", "value": "Lunch", "persist": true}]}')
  call('/workflowapi/getavailablecommands/' + process_id, '{"identityId": "ann"}').each do |command|
    puts command["CommandName"]
  end
  call('/workflowapi/executecommand/' + process_id, '{"command": "Submit", "identityId": "ann", "parameters": [{"name": "Amount", "value": "12.5"}, {"name": "Comment", "value": "taxi"}]}')
  instance = call('/workflowapi/getinstanceinfo/' + process_id, '{}')
  puts instance["StateName"]
  # endregion core
rescue StandardError => error
  abort "#{error.class}: #{error.message}"
end
