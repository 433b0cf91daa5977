using System.Text.Json;
using Spectre.Console;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>The contacts of two for people and for programs.</summary>
internal static class ContactsView
{
    public static void Show(IAnsiConsole screen, ContactHistory contacts, Silence? silence)
    {
        screen.Heading(contacts.ToString());
        if (silence is not null) screen.Paragraph(silence.ToString());
        foreach (var relation in contacts.All)
        {
            screen.Gap();
            screen.Paragraph(EventLine.Of(relation.Event), indent: 2, hanging: 2);
            screen.Quotes(relation.Claims.SelectMany(c => c.Evidence), indent: 4);
        }
    }

    public static void Write(Utf8JsonWriter json, Names who, ContactHistory? contacts, Silence? silence)
    {
        if (contacts is null)
        {
            JsonLookups.WriteUnknown(json, who.Unknown);
            return;
        }

        json.WriteString("result", contacts.Count > 0 ? "found" : "none");
        json.WriteEntity("one", contacts.One);
        json.WriteEntity("other", contacts.Other);
        json.WriteStartArray("alsoNamed");
        foreach (var other in who.AlsoNamed) json.WriteEntityValue(other);
        json.WriteEndArray();
        json.WriteNumber("count", contacts.Count);
        json.WritePropertyName("last");
        if (contacts.Last is { } last) JsonRelations.Write(json, last);
        else json.WriteNullValue();
        json.WriteStartArray("contacts");
        foreach (var relation in contacts.All) JsonRelations.Write(json, relation);
        json.WriteEndArray();
        if (silence is not null) Write(json, silence);
    }

    private static void Write(Utf8JsonWriter json, Silence silence)
    {
        json.WriteStartObject("silence");
        json.WriteDay("day", silence.Day);
        WriteDays("atLeastDays", silence.AtLeastDays);
        WriteDays("atMostDays", silence.AtMostDays);
        json.WriteNumber("undatedContacts", silence.UndatedContacts);
        json.WriteEndObject();

        void WriteDays(string name, int? days)
        {
            if (days is { } number) json.WriteNumber(name, number);
            else json.WriteNull(name);
        }
    }
}
