using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Workflow;
using Workflow.Models;

var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL")
    ?? "http://localhost:8077";
var adapter = new HttpClientRequestAdapter(
    new AnonymousAuthenticationProvider(), httpClient: SignIn.Client(server));
adapter.BaseUrl = server;
var calls = new WorkflowApiClient(adapter).Workflowapi;

var schemes = await calls.Getschemelist.PostAsync(new ListSchemesRequest());
Check(schemes?.Success, schemes?.Error);
Console.WriteLine("Schemes: " + string.Join(", ", schemes?.Data ?? []));

var id = Guid.NewGuid();
var start = new CreateInstanceRequest
{
    SchemeCode = "ExpenseReport",
    IdentityId = "ann",
};
var created = await calls.Createinstance[id].PostAsync(start);
Check(created?.Success, created?.Error);
Console.WriteLine("Created: " + id);

var commands = await calls.Getavailablecommands[id].PostAsync(
    new ListCommandsRequest { IdentityId = "ann" });
Check(commands?.Success, commands?.Error);
var names = (commands?.Data ?? []).Select(command => command.CommandName);
Console.WriteLine("Commands: " + string.Join(", ", names));

// An id can be used once, so the server refuses the second instance.
var again = await calls.Createinstance[id].PostAsync(start);
Console.WriteLine("Refused: " + again?.Error);

static void Check(bool? success, string? error)
{
    if (success != true)
    {
        throw new InvalidOperationException(error);
    }
}
