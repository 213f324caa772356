# Start an instance, run a command, and see the server refuse the same command.
require 'securerandom'
require 'uri'
require 'workflow'

class Refused < StandardError; end

# What the reply carries. A refusal has status 200 too; only `success` tells.
def data(reply)
  raise Refused, reply.error unless reply.success

  reply.data
end

server = URI(ENV.fetch('WORKFLOW_SERVER_URL', 'http://localhost:8077'))
Workflow.configure do |config|
  config.scheme = server.scheme
  config.host = "#{server.host}:#{server.port}"
  config.server_index = nil
end

if ENV['WORKFLOW_CLIENT_ID']
  token = Workflow::SignInApi.new.request_token(
    'client_credentials',
    client_id: ENV['WORKFLOW_CLIENT_ID'],
    client_secret: ENV['WORKFLOW_CLIENT_SECRET']
  )
  Workflow.configure { |config| config.access_token = token.access_token }
end

schemes = data(Workflow::SchemesApi.new.list_schemes(Workflow::ListSchemesRequest.new))
puts "Schemes: #{schemes.join(', ')}"

id = SecureRandom.uuid
start = Workflow::CreateInstanceRequest.new(scheme_code: 'ExpenseReport', identity_id: 'ann')
data(Workflow::InstancesApi.new.create_instance(id, start))
puts "Created: #{id}"

api = Workflow::CommandsApi.new
commands = data(api.list_commands(id, Workflow::ListCommandsRequest.new(identity_id: 'ann')))
puts "Commands: #{commands.map(&:command_name).join(', ')}"

amount = Workflow::ProcessParameterItem.new(name: 'Amount', value: '12.50')
submit = Workflow::ExecuteCommandRequest.new(
  command: 'Submit', identity_id: 'ann', parameters: [amount]
)
executed = data(api.execute_command(id, submit))
puts "State: #{executed.process_instance.state_name}"

begin
  data(api.execute_command(id, submit))
rescue Refused => e
  puts "Refused: #{e.message}"
end
