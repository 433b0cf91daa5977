namespace DiplomaticGraph.Readers.Text;

/// <summary>A rule that is more than a verb or a noun with its sides: a letter that another carries, talks under somebody's mediation.</summary>
/// <param name="Name">Group and name, for example <c>contact.letter</c>.</param>
/// <param name="Relation">What it claims.</param>
/// <param name="Example">A sentence that it reads.</param>
internal sealed record Construction(string Name, RelationKind Relation, string Example);
