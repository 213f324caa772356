// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// instanceExists: Check whether an instance exists

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

public class Example {
    public static void main(String[] args) throws InterruptedException {
        try {
            run();
        } catch (ConnectException error) {
            System.err.println("no connection to the server; its address is WORKFLOW_SERVER_URL");
            System.exit(1);
        } catch (IOException | IllegalArgumentException error) {
            System.err.println(error.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws IOException, InterruptedException {
        // region core
        String server =
                System.getenv().getOrDefault("WORKFLOW_SERVER_URL", "http://localhost:8077");
        server = server.replaceFirst("(/workflowapi)?/*$", "");
        String processId = "11111111-1111-4111-8111-000000000001";
        String body =
                """
                {}
                """;
        String address = server + "/workflowapi/isexistprocess/" + processId;

        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        String token = System.getenv("WORKFLOW_TOKEN");
        if (token != null && !token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }

        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        String reply = response.body();
        if (response.statusCode() < 200 || response.statusCode() > 299) {
            throw new IOException("HTTP " + response.statusCode() + ": " + reply);
        }
        // Java has no parser of JSON; what follows the data says whether the call worked.
        String end = reply.substring(Math.max(0, reply.lastIndexOf("\"success\":")));
        if (!end.replace(" ", "").startsWith("\"success\":true")) {
            throw new IOException(reply);
        }
        System.out.println(reply);
        // endregion core
    }
}
