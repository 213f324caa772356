# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# From signing in to the state of an instance. Without a client id or a token nobody signs in.

require 'json'
require 'net/http'
require 'securerandom'

SERVER = ENV.fetch('WORKFLOW_SERVER_URL', 'http://localhost:8077').sub(%r{(/workflowapi)?/*\z}, '')

def send_request(uri, request)
  request['Accept'] = 'application/json'
  options = { use_ssl: uri.scheme == 'https', open_timeout: 30, read_timeout: 30 }
  Net::HTTP.start(uri.hostname, uri.port, options) { |http| http.request(request) }
end

def read(response)
  raise "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

  JSON.parse(response.body)
end

def fetch_token
  form = 'grant_type=client_credentials'
  client_id = ENV['WORKFLOW_CLIENT_ID'].to_s
  raise 'set the environment variable WORKFLOW_CLIENT_ID' if client_id.empty?

  form += "&client_id=#{URI.encode_www_form_component(client_id)}"
  client_secret = ENV['WORKFLOW_CLIENT_SECRET'].to_s
  raise 'set the environment variable WORKFLOW_CLIENT_SECRET' if client_secret.empty?

  form += "&client_secret=#{URI.encode_www_form_component(client_secret)}"
  uri = URI(SERVER + '/.well-known/openid-configuration')
  response = send_request(uri, Net::HTTP::Get.new(uri))
  raise 'this server has no sign-in' if response.is_a?(Net::HTTPNotFound)

  uri = URI(read(response)['token_endpoint'])
  request = Net::HTTP::Post.new(uri, 'Content-Type' => 'application/x-www-form-urlencoded')
  request.body = form
  read(send_request(uri, request))['access_token']
end

def token
  @token ||= ENV['WORKFLOW_TOKEN'].to_s
  @token = fetch_token if @token.empty? && ENV.key?('WORKFLOW_CLIENT_ID')
  @token
end

def call(path, body)
  uri = URI(SERVER + path)
  request = Net::HTTP::Post.new(uri, 'Content-Type' => 'application/json')
  request['Authorization'] = "Bearer #{token}" unless token.empty?
  request.body = body
  reply = read(send_request(uri, request))
  raise reply['error'] unless reply['success']

  reply['data']
end

# region core
def create_instance(process_id, identity_id)
  body = {
    schemeCode: 'ExpenseReport',
    identityId: identity_id,
    parameters: [
      { name: 'Amount', value: '12.50' },
      { name: 'Note', value: 'Lunch', persist: true }
    ]
  }.to_json
  call("/workflowapi/createinstance/#{process_id}", body)
end

def list_commands(process_id, identity_id)
  body = {
    identityId: identity_id
  }.to_json
  commands = call("/workflowapi/getavailablecommands/#{process_id}", body)
  commands.map { |command| command['CommandName'] }
end

def execute_command(process_id, identity_id)
  body = {
    command: 'Submit',
    identityId: identity_id,
    parameters: [
      { name: 'Amount', value: '12.5' },
      { name: 'Comment', value: 'taxi' }
    ]
  }.to_json
  call("/workflowapi/executecommand/#{process_id}", body)
end

def state(process_id)
  body = {}.to_json
  call("/workflowapi/getinstanceinfo/#{process_id}", body)['StateName']
end

begin
  process_id = SecureRandom.uuid
  identity_id = 'ann'
  create_instance(process_id, identity_id)
  puts list_commands(process_id, identity_id)
  execute_command(process_id, identity_id)
  puts state(process_id)
rescue StandardError => e
  abort e.message
end
# endregion core
