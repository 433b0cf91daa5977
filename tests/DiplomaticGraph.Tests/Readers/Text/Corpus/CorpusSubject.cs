namespace DiplomaticGraph.Tests.Readers.Text.Corpus;

/// <summary>Whom a note without a subject is about.</summary>
internal sealed record CorpusSubject(string Name, string Office, string Country);
