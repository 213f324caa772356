using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Workflow;

public static class Program
{
    public static async Task Main()
    {
        var server = Environment.GetEnvironmentVariable("WORKFLOW_SERVER_URL")
            ?? "http://localhost:8077";
        var client = new WorkflowApiClient(SignIn.Client(server)) { BaseUrl = server };

        var schemes = await client.ListSchemesAsync(new ListSchemesRequest());
        Check(schemes.Success, schemes.Error);
        Console.WriteLine("Schemes: " + string.Join(", ", schemes.Data));

        var id = Guid.NewGuid();
        var start = new CreateInstanceRequest
        {
            SchemeCode = "ExpenseReport",
            IdentityId = "ann",
        };
        var created = await client.CreateInstanceAsync(id, start);
        Check(created.Success, created.Error);
        Console.WriteLine("Created: " + id);

        var commands = await client.ListCommandsAsync(
            id, new ListCommandsRequest { IdentityId = "ann" });
        Check(commands.Success, commands.Error);
        var names = commands.Data.Select(command => command.CommandName);
        Console.WriteLine("Commands: " + string.Join(", ", names));

        var submit = new ExecuteCommandRequest
        {
            Command = "Submit",
            IdentityId = "ann",
            Parameters = new[]
            {
                new ProcessParameterItem { Name = "Amount", Value = "12.50" },
            },
        };
        var executed = await client.ExecuteCommandAsync(id, submit);
        Check(executed.Success, executed.Error);
        Console.WriteLine("State: " + executed.Data.ProcessInstance.StateName);

        // The instance is in another state now, so the server refuses the command.
        var again = await client.ExecuteCommandAsync(id, submit);
        Console.WriteLine("Refused: " + again.Error);
    }

    private static void Check(bool success, string error)
    {
        if (!success)
        {
            throw new InvalidOperationException(error);
        }
    }
}

namespace Workflow
{
    public partial class WorkflowApiClient
    {
        // Omits what is not set, which would be sent as null.
        static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings)
        {
            settings.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        }
    }
}
