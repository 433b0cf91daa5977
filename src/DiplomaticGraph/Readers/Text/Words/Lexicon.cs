namespace DiplomaticGraph.Readers.Text;

/// <summary>The closed word classes of English, and the verbs of <c>Data/verbs.txt</c> in all their forms.</summary>
internal static class Lexicon
{
    /// <summary>What is known of a form while the lexicon is built.</summary>
    private readonly record struct Form(WordClass Classes, string? Lemma, bool IsOftenNoun);

    /// <summary>What the lexicon knows of a word in lower case.</summary>
    public static Word Find(string lower) => Vocabulary.Find(lower) ?? Word.None;

    /// <summary>All words of the lexicon, by themselves in lower case.</summary>
    public static Dictionary<string, Word> Words()
    {
        var forms = Forms();
        var words = forms.ToDictionary(f => f.Key, f => new Word(f.Key, f.Key) { Classes = f.Value.Classes, IsOftenNoun = f.Value.IsOftenNoun }, StringComparer.Ordinal);
        foreach (var (text, form) in forms)
        {
            if (form.Lemma is { } lemma) words[text].Base = words[lemma];
        }

        return words;
    }

    private static Dictionary<string, Form> Forms()
    {
        var words = new Dictionary<string, Form>(StringComparer.Ordinal);
        foreach (var line in TextData.Lines("verbs.txt")) AddVerb(words, line);

        Add(words, WordClass.Determiner, "the a an this that these those each every some any no another either neither all both several many few most such what whatever which various certain other");
        Add(words, WordClass.Determiner | WordClass.Possessive, "his her its their our my your whose");
        Add(words, WordClass.Preposition, "in on at by with between among of from to into onto over under about against after before during for since until till through throughout via within without towards toward upon across along alongside amid amidst around behind below beneath beside besides beyond despite following like near off outside inside per regarding concerning than unlike including excluding ahead as");
        Add(words, WordClass.Pronoun, "he she it they we i you him her them us me himself herself itself themselves who whom someone somebody everyone nobody one");
        Add(words, WordClass.Auxiliary, "be am is are was were been being 's 're have has had having 've do does did");
        Add(words, WordClass.Modal, "will would shall should can could may might must 'll cannot ca wo");
        Add(words, WordClass.Coordinator, "and or but nor yet &");
        Add(words, WordClass.Subordinator, "that if unless whether because although though while whereas when whenever where once until since as so lest after before till");
        Add(words, WordClass.Relative, "who whom whose which that where");
        Add(words, WordClass.Negation, "not n't never no neither nor hardly scarcely without");
        Add(words, WordClass.Adverb, "also again already always just only even ever now then later earlier soon still yet often once twice here there thus therefore however meanwhile moreover instead very too so more most less least much well together outright flatly jointly recently repeatedly finally eventually initially formally officially publicly personally directly secretly reportedly allegedly apparently previously subsequently briefly separately today yesterday tomorrow tonight afterwards away back down up out on off over abroad face-to-face not n't never hardly rather quite almost nearly about both either half else sometimes twice long far further likewise nonetheless nevertheless otherwise perhaps maybe likely next last");
        Add(words, WordClass.SentenceOpener, "the a an in on at he she it they we this that these those however but and after before during while when as both his her its their according officials meanwhile earlier last for with since no one two three");
        Add(words, WordClass.Month, "january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.");
        Add(words, WordClass.Weekday, "monday tuesday wednesday thursday friday saturday sunday");
        Add(words, WordClass.NumberWord, "one two three four five six seven eight nine ten eleven twelve dozen couple");
        return words;
    }

    private static void Add(Dictionary<string, Form> words, WordClass wordClass, string list)
    {
        foreach (var word in list.Split(' '))
        {
            words.TryGetValue(word, out var known);
            words[word] = new Form(known.Classes | wordClass, known.Lemma, known.IsOftenNoun);
        }
    }

    private static void AddVerb(Dictionary<string, Form> words, string line)
    {
        var parts = line.Split(' ');
        var isOftenNoun = parts[0].EndsWith('+');
        var doubles = parts[0].TrimEnd('+').EndsWith('*');
        var lemma = parts[0].TrimEnd('*', '+');
        var stem = doubles ? lemma + lemma[^1] : lemma;
        var past = parts.Length > 1 ? parts[1] : Ed(lemma, stem);
        AddForm(words, lemma, WordClass.BaseForm, lemma, isOftenNoun);
        AddForm(words, S(lemma), WordClass.ThirdPerson, lemma, isOftenNoun);
        AddForm(words, past, WordClass.Past, lemma);
        AddForm(words, parts.Length > 2 ? parts[2] : past, WordClass.PastParticiple, lemma);
        AddForm(words, Ing(lemma, stem), WordClass.Gerund, lemma);

        // Both spellings of travelled and cancelled are in use.
        if (past.EndsWith("lled", StringComparison.Ordinal) && parts.Length > 1)
        {
            AddForm(words, past.Remove(past.Length - 3, 1), WordClass.Past | WordClass.PastParticiple, lemma);
            AddForm(words, past[..^2] + "ing", WordClass.Gerund, lemma);
        }
    }

    private static void AddForm(Dictionary<string, Form> words, string form, WordClass formClass, string lemma, bool isOftenNoun = false)
    {
        words.TryGetValue(form, out var known);
        words[form] = new Form(known.Classes | formClass, known.Lemma ?? lemma, known.IsOftenNoun || isOftenNoun);
    }

    private static string S(string lemma)
    {
        if (EndsInConsonantY(lemma)) return lemma[..^1] + "ies";
        return lemma is "go" or "do" or "veto" or "echo" || lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal)
            ? lemma + "es"
            : lemma == "have" ? "has" : lemma + "s";
    }

    private static string Ed(string lemma, string stem)
    {
        if (EndsInConsonantY(lemma)) return lemma[..^1] + "ied";
        return lemma.EndsWith('e') ? lemma + "d" : stem + "ed";
    }

    private static string Ing(string lemma, string stem)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal)) return lemma[..^2] + "ying";
        return lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) && lemma != "be" ? lemma[..^1] + "ing" : stem + "ing";
    }

    private static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && lemma[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');
}
