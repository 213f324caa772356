<?php
// Start an instance, run a command, and see the server refuse the same command.

use Workflow\Api\CommandsApi;
use Workflow\Api\InstancesApi;
use Workflow\Api\SchemesApi;
use Workflow\Api\SignInApi;
use Workflow\Configuration;
use Workflow\Model\CreateInstanceRequest;
use Workflow\Model\ExecuteCommandRequest;
use Workflow\Model\ListCommandsRequest;
use Workflow\Model\ListSchemesRequest;
use Workflow\Model\ProcessParameterItem;

$loader = require __DIR__ . '/vendor/autoload.php';
$loader->addPsr4('Workflow\\', __DIR__ . '/client/lib');

class Refused extends Exception
{
}

/** What the reply carries. A refusal has status 200 too; only `success` tells. */
function data(object $reply): mixed
{
    if (!$reply->getSuccess()) {
        throw new Refused($reply->getError());
    }
    return $reply->getData();
}

/** A random id of version 4 (RFC 9562). */
function newId(): string
{
    $id = random_bytes(16);
    $id[6] = chr(ord($id[6]) & 0x0f | 0x40);
    $id[8] = chr(ord($id[8]) & 0x3f | 0x80);
    return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($id), 4));
}

$configuration = new Configuration();
$configuration->setHost(getenv('WORKFLOW_SERVER_URL') ?: 'http://localhost:8077');
if (getenv('WORKFLOW_CLIENT_ID')) {
    $token = (new SignInApi(config: $configuration))->requestToken(
        'client_credentials',
        getenv('WORKFLOW_CLIENT_ID'),
        getenv('WORKFLOW_CLIENT_SECRET'),
    );
    $configuration->setAccessToken($token->getAccessToken());
}

$schemes = new SchemesApi(config: $configuration);
echo 'Schemes: ', implode(', ', data($schemes->listSchemes(new ListSchemesRequest()))), "\n";

$id = newId();
$start = new CreateInstanceRequest(['scheme_code' => 'ExpenseReport', 'identity_id' => 'ann']);
data((new InstancesApi(config: $configuration))->createInstance($id, $start));
echo "Created: $id\n";

$api = new CommandsApi(config: $configuration);
$commands = data($api->listCommands($id, new ListCommandsRequest(['identity_id' => 'ann'])));
$names = array_map(fn ($command) => $command->getCommandName(), $commands);
echo 'Commands: ', implode(', ', $names), "\n";

$submit = new ExecuteCommandRequest([
    'command' => 'Submit',
    'identity_id' => 'ann',
    'parameters' => [new ProcessParameterItem(['name' => 'Amount', 'value' => '12.50'])],
]);
$executed = data($api->executeCommand($id, $submit));
echo 'State: ', $executed->getProcessInstance()->getStateName(), "\n";

try {
    data($api->executeCommand($id, $submit));
} catch (Refused $refused) {
    echo 'Refused: ', $refused->getMessage(), "\n";
}
