// Start an instance, run a command, and see the server refuse the same command.
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import workflow.ApiClient;
import workflow.api.CommandsApi;
import workflow.api.InstancesApi;
import workflow.api.SchemesApi;
import workflow.api.SignInApi;
import workflow.model.Command;
import workflow.model.CreateInstanceRequest;
import workflow.model.ExecuteCommandRequest;
import workflow.model.ListCommandsRequest;
import workflow.model.ListSchemesRequest;
import workflow.model.ProcessParameterItem;

public class Main {
  static class Refused extends RuntimeException {
    Refused(String reason) {
      super(reason);
    }
  }

  /** Throws what a refusal says. It has status 200 too; only `success` tells. */
  static <T> T data(boolean success, T data, String error) {
    if (!success) {
      throw new Refused(error);
    }
    return data;
  }

  public static void main(String[] arguments) throws Exception {
    var client = new ApiClient();
    client.updateBaseUri(System.getenv().getOrDefault("WORKFLOW_SERVER_URL", "http://localhost:8077"));
    var clientId = System.getenv("WORKFLOW_CLIENT_ID");
    if (clientId != null) {
      var token = new SignInApi(client)
          .requestToken("client_credentials", clientId, System.getenv("WORKFLOW_CLIENT_SECRET"), null)
          .getAccessToken();
      client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    var schemes = new SchemesApi(client).listSchemes(new ListSchemesRequest());
    System.out.println("Schemes: " + String.join(", ",
        data(schemes.getSuccess(), schemes.getData(), schemes.getError())));

    var id = UUID.randomUUID();
    var start = new CreateInstanceRequest().schemeCode("ExpenseReport").identityId("ann");
    var created = new InstancesApi(client).createInstance(id, start);
    data(created.getSuccess(), created.getData(), created.getError());
    System.out.println("Created: " + id);

    var api = new CommandsApi(client);
    var offered = api.listCommands(id, new ListCommandsRequest().identityId("ann"));
    System.out.println("Commands: "
        + data(offered.getSuccess(), offered.getData(), offered.getError()).stream()
            .map(Command::getCommandName)
            .collect(Collectors.joining(", ")));

    var amount = new ProcessParameterItem().name("Amount").value("12.50");
    var submit = new ExecuteCommandRequest()
        .command("Submit").identityId("ann").parameters(List.of(amount));
    var executed = api.executeCommand(id, submit);
    System.out.println("State: "
        + data(executed.getSuccess(), executed.getData(), executed.getError())
            .getProcessInstance().getStateName());

    var again = api.executeCommand(id, submit);
    try {
      data(again.getSuccess(), again.getData(), again.getError());
    } catch (Refused refused) {
      System.out.println("Refused: " + refused.getMessage());
    }
  }
}
