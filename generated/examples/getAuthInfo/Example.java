// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// getAuthInfo: Check whether the API requires a token

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

public class Example {
    public static void main(String[] arguments) throws InterruptedException {
        try {
            // region core
            String server = System.getenv().getOrDefault("WORKFLOW_SERVER_URL", "http://localhost:8077");
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/auth-info"))
                    .timeout(Duration.ofSeconds(30))
                    .header("Accept", "application/json")
                    .method("GET", HttpRequest.BodyPublishers.noBody());
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString());
            String reply = response.body();
            // endregion core
            if (response.statusCode() < 200 || response.statusCode() > 299) {
                System.err.println("HTTP " + response.statusCode() + ": " + reply);
                System.exit(1);
            }
            System.out.println(reply);
        } catch (java.io.IOException error) {
            System.err.println(error);
            System.exit(1);
        }
    }
}
