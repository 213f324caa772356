// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// From signing in to the state of an instance. Without a client id or a token nobody signs in.

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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Example {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SERVER =
            System.getenv()
                    .getOrDefault("WORKFLOW_SERVER_URL", "http://localhost:8077")
                    .replaceFirst("(/workflowapi)?/*$", "");
    private static String token = System.getenv().getOrDefault("WORKFLOW_TOKEN", "");

    public static void main(String[] args) throws InterruptedException {
        try {
            if (token.isEmpty() && System.getenv("WORKFLOW_CLIENT_ID") != null) {
                token = fetchToken();
            }
            run();
        } catch (ConnectException error) {
            System.err.println("no connection to the server; its address is WORKFLOW_SERVER_URL");
            System.exit(1);
        } catch (IOException | IllegalArgumentException error) {
            System.err.println(error.getMessage());
            System.exit(1);
        }
    }

    // region core
    private static void run() throws IOException, InterruptedException {
        String processId = UUID.randomUUID().toString();
        createInstance(processId);
        System.out.println(listCommands(processId));
        executeCommand(processId);
        System.out.println(state(processId));
    }

    private static void createInstance(String processId) throws IOException, InterruptedException {
        String body =
                """
                {
                  "schemeCode": "ExpenseReport",
                  "identityId": "ann",
                  "parameters": [
                    {"name": "Amount", "value": "12.50"},
                    {"name": "Note", "value": "Lunch", "persist": true}
                  ]
                }
                """;
        String address = SERVER + "/workflowapi/createinstance/" + processId;
        call(address, body);
    }

    private static String listCommands(String processId) throws IOException, InterruptedException {
        String body =
                """
                {
                  "identityId": "ann"
                }
                """;
        String address = SERVER + "/workflowapi/getavailablecommands/" + processId;
        return call(address, body);
    }

    private static void executeCommand(String processId) throws IOException, InterruptedException {
        String body =
                """
                {
                  "command": "Submit",
                  "identityId": "ann",
                  "parameters": [
                    {"name": "Amount", "value": "12.5"},
                    {"name": "Comment", "value": "taxi"}
                  ]
                }
                """;
        String address = SERVER + "/workflowapi/executecommand/" + processId;
        call(address, body);
    }

    private static String state(String processId) throws IOException, InterruptedException {
        String body =
                """
                {}
                """;
        String address = SERVER + "/workflowapi/getinstanceinfo/" + processId;
        return member("StateName", call(address, body));
    }

    // endregion core

    private static String call(String address, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        String reply = read(send(request));
        // Java has no parser of JSON; what follows the data says whether the call worked.
        String end = reply.substring(Math.max(0, reply.lastIndexOf("\"success\":")));
        if (!end.replace(" ", "").startsWith("\"success\":true")) {
            throw new IOException(reply);
        }
        return reply;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        request.header("Accept", "application/json").timeout(Duration.ofSeconds(30));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String read(HttpResponse<String> response) throws IOException {
        if (response.statusCode() < 200 || response.statusCode() > 299) {
            throw new IOException("HTTP " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private static String fetchToken() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials";
        form += "&client_id=" + secret("WORKFLOW_CLIENT_ID");
        form += "&client_secret=" + secret("WORKFLOW_CLIENT_SECRET");
        String discovery = SERVER + "/.well-known/openid-configuration";
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(discovery)));
        if (response.statusCode() == 404) {
            throw new IOException("this server has no sign-in");
        }
        String address = member("token_endpoint", read(response));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return member("access_token", read(send(request)));
    }

    /** An environment variable in a form. */
    private static String secret(String name) throws IOException {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw new IOException("set the environment variable " + name);
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The text of a member, if it has no escapes: Java has no parser of JSON. */
    private static String member(String name, String json) throws IOException {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"\\\\]*)\"").matcher(json);
        if (!found.find()) {
            throw new IOException("no " + name + " in " + json);
        }
        return found.group(1);
    }
}
