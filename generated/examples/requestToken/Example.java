// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// requestToken: Get a token for the API

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
        String body = "grant_type=client_credentials";
        body += "&client_id=" + secret("WORKFLOW_CLIENT_ID");
        body += "&client_secret=" + secret("WORKFLOW_CLIENT_SECRET");
        String address = server + "/connect/token";

        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));

        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        String reply = response.body();
        if (response.statusCode() < 200 || response.statusCode() > 299) {
            throw new IOException("HTTP " + response.statusCode() + ": " + reply);
        }
        System.out.println(reply);
        // endregion core
    }

    /** An environment variable in a form. */
    private static String secret(String name) throws IOException {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw new IOException("set the environment variable " + name);
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
