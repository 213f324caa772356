// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getAuthInfo: Check whether the API requires a token

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
        String address = server + "/auth-info";

        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept", "application/json")
                        .GET();

        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        String reply = response.body();
        if (response.statusCode() < 200 || response.statusCode() > 299) {
            throw new IOException("HTTP " + response.statusCode() + ": " + reply);
        }
        System.out.println(reply);
        // endregion core
    }
}
