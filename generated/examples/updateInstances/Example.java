// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// updateInstances: Move several instances to the current versions of their schemes

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;

public class Example {
    /** A refusal has status 200 too. Its mark is in the last members of the reply. */
    private static final Pattern REFUSAL = Pattern.compile(
            "\"success\"\\s*:\\s*false\\s*,\\s*\"error\"\\s*:\\s*\"([^\"\\\\]++|\\\\.)*+\"\\s*,"
                    + "\\s*\"message\"\\s*:\\s*\"([^\"\\\\]++|\\\\.)*+\"\\s*\\}\\s*$");

    public static void main(String[] arguments) throws InterruptedException {
        try {
            // region core
            String server = System.getenv().getOrDefault("WORKFLOW_SERVER_URL", "http://localhost:8077");
            String body = "{\"processIds\": [\"11111111-1111-4111-8111-000000000001\"]}";
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/workflowapi/updateinstances"))
                    .timeout(Duration.ofSeconds(30))
                    .header("Accept", "application/json")
                    .header("Content-Type", "application/json")
                    .method("POST", HttpRequest.BodyPublishers.ofString(body));
            String token = System.getenv("WORKFLOW_TOKEN");
            if (token != null && !token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString());
            String reply = response.body();
            // endregion core
            if (response.statusCode() < 200 || response.statusCode() > 299) {
                System.err.println("HTTP " + response.statusCode() + ": " + reply);
                System.exit(1);
            }
            if (REFUSAL.matcher(reply).find()) {
                System.err.println(reply);
                System.exit(1);
            }
            System.out.println(reply);
        } catch (java.io.IOException error) {
            System.err.println(error);
            System.exit(1);
        }
    }
}
