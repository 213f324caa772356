using System.Text.Json;

public sealed record Envelope<T>(T? Data, bool Success, string? Error, string? Message);

public static class Workflow
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static T? Read<T>(string reply)
    {
        var envelope = JsonSerializer.Deserialize<Envelope<T>>(reply, Options)!;
        if (!envelope.Success)
        {
            throw new InvalidOperationException(envelope.Error);
        }
        return envelope.Data;
    }
}
