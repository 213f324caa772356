// Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
// From signing in to the state of an instance. Without a client id or a token nobody signs in.

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Example {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SERVER =
            System.getenv().getOrDefault("WORKFLOW_SERVER_URL", "http://localhost:8077");
    /** A refusal has status 200 too. Its mark is in the last members of the reply. */
    private static final Pattern REFUSAL = Pattern.compile(
            "\"success\"\\s*:\\s*false\\s*,\\s*\"error\"\\s*:\\s*\"([^\"\\\\]++|\\\\.)*+\"\\s*,"
                    + "\\s*\"message\"\\s*:\\s*\"([^\"\\\\]++|\\\\.)*+\"\\s*\\}\\s*$");
    private static String token = System.getenv().getOrDefault("WORKFLOW_TOKEN", "");

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Accept", "application/json").timeout(Duration.ofSeconds(30));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() < 200 || response.statusCode() > 299) {
            throw new IOException("HTTP " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private static HttpRequest.Builder post(String address, String body, String contentType) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String call(String path, String body) throws IOException, InterruptedException {
        String reply = send(post(SERVER + path, body, "application/json"));
        if (REFUSAL.matcher(reply).find()) {
            throw new IOException(reply);
        }
        return reply;
    }

    /** The text of a member, for texts without escapes. Java has no JSON reader of its own. */
    private static String member(String name, String json) throws IOException {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"\\\\]*)\"").matcher(json);
        if (!found.find()) {
            throw new IOException("no " + name + " in " + json);
        }
        return found.group(1);
    }

    private static String fetchToken() throws IOException, InterruptedException {
        String discovered = send(HttpRequest.newBuilder(URI.create(SERVER + "/.well-known/openid-configuration")));
        String form = "grant_type=client_credentials";
        form += "&" + "client_id" + "="
                + URLEncoder.encode(System.getenv("WORKFLOW_CLIENT_ID"), StandardCharsets.UTF_8);
        form += "&" + "client_secret" + "="
                + URLEncoder.encode(System.getenv("WORKFLOW_CLIENT_SECRET"), StandardCharsets.UTF_8);
        return member("access_token", send(post(member("token_endpoint", discovered), form, "application/x-www-form-urlencoded")));
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            if (token.isEmpty() && System.getenv("WORKFLOW_CLIENT_ID") != null) {
                token = fetchToken();
            }
            // region core
            String processId = UUID.randomUUID().toString();
            call("/workflowapi/createinstance/" + processId, "{\"schemeCode\": \"ExpenseReport\", \"identityId\": \"ann\", \"parameters\": [{\"name\": \"Amount\", \"value\": \"12.50\"}, {\"name\": \"Note\", \"value\": \"Lunch\", \"persist\": true}]}");
            System.out.println(call("/workflowapi/getavailablecommands/" + processId, "{\"identityId\": \"ann\"}"));
            call("/workflowapi/executecommand/" + processId, "{\"command\": \"Submit\", \"identityId\": \"ann\", \"parameters\": [{\"name\": \"Amount\", \"value\": \"12.5\"}, {\"name\": \"Comment\", \"value\": \"taxi\"}]}");
            String instance = call("/workflowapi/getinstanceinfo/" + processId, "{}");
            System.out.println(member("StateName", instance));
            // endregion core
        } catch (IOException error) {
            System.err.println(error);
            System.exit(1);
        }
    }
}
