// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// requestToken: Get a token for the API

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

public class Example {
    public static void main(String[] arguments) throws InterruptedException {
        try {
            // region core
            String server = System.getenv().getOrDefault("WORKFLOW_SERVER_URL", "http://localhost:8077");
            String body = "grant_type=client_credentials";
            body += "&" + "client_id" + "="
                    + URLEncoder.encode(System.getenv("WORKFLOW_CLIENT_ID"), StandardCharsets.UTF_8);
            body += "&" + "client_secret" + "="
                    + URLEncoder.encode(System.getenv("WORKFLOW_CLIENT_SECRET"), StandardCharsets.UTF_8);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/connect/token"))
                    .timeout(Duration.ofSeconds(30))
                    .header("Accept", "application/json")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .method("POST", HttpRequest.BodyPublishers.ofString(body));
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
