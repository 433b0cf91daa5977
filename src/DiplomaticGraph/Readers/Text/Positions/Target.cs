namespace DiplomaticGraph.Readers.Text;

/// <summary>Whom a position is directed at.</summary>
/// <param name="Argument">The words; null where it is those with whom the text tells a contact.</param>
/// <param name="Parties">The parties, without the actor's own side.</param>
internal sealed record Target(Argument? Argument, IReadOnlyList<Party> Parties);
