using System.Text.Json.Nodes;

public static class Workflow
{
    public static JsonNode? Read(string reply)
    {
        var envelope = JsonNode.Parse(reply)!;
        if (!envelope["success"]!.GetValue<bool>())
        {
            throw new InvalidOperationException(envelope["error"]!.GetValue<string>());
        }
        return envelope["data"];
    }
}
