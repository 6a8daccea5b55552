package id.selaras.practice.cases;

import id.selaras.casework.CaseDetails.OutsideSystem;
import id.selaras.casework.Matter;
import id.selaras.casework.Topic;
import id.selaras.directory.Sector;
import id.selaras.directory.Urgency;
import id.selaras.practice.cases.CasePattern.Check;
import id.selaras.practice.cases.CasePattern.Destinations;
import id.selaras.practice.cases.CasePattern.Phrases;
import id.selaras.practice.cases.CasePattern.Saying;
import id.selaras.practice.cases.CasePattern.Sorting;
import id.selaras.practice.cases.CasePattern.Target;
import id.selaras.practice.material.Material;
import id.selaras.practice.material.Weights;
import id.selaras.practice.people.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the patterns of matters from their list. */
final class PatternBook {

    private static final String NONE = "-";

    private PatternBook() {}

    static List<CasePattern> read() {
        var patterns = new ArrayList<CasePattern>();
        Material.sections("case-patterns.txt")
                .forEach((heading, lines) -> patterns.add(pattern(heading, new Entry(lines))));
        return List.copyOf(patterns);
    }

    private static CasePattern pattern(String heading, Entry entry) {
        var space = heading.indexOf(' ');
        var programme = entry.one("programme");
        return new CasePattern(
                Integer.parseInt(heading.substring(0, space)),
                heading.substring(space + 1),
                Double.parseDouble(entry.one("weight")),
                new Sorting(
                        Matter.Kind.valueOf(entry.one("kind")),
                        Matter.Content.valueOf(entry.one("content")),
                        Sector.valueOf(entry.one("sector")),
                        Topic.valueOf(entry.one("topic"))),
                urgency(entry.one("urgency")),
                programme.equals(NONE) ? null : programme,
                SubjectPick.valueOf(entry.one("subject")),
                entry.has("confidential") ? Double.parseDouble(entry.one("confidential")) : 0,
                entry.has("restricted"),
                entry.has("against"),
                destinations(entry),
                phrases(entry));
    }

    private static Weights<Urgency> urgency(String text) {
        var words = text.split(" ", -1);
        var weights = new Weights<Urgency>();
        for (var i = 0; i < words.length; i += 2) {
            weights.or(Urgency.valueOf(words[i]), Double.parseDouble(words[i + 1]));
        }
        return weights;
    }

    private static Destinations destinations(Entry entry) {
        return new Destinations(
                Arrays.stream(entry.one("targets").split(" ", -1))
                        .map(PatternBook::target)
                        .toList(),
                target(entry.one("next")),
                entry.has("beside") ? target(entry.one("beside")) : null);
    }

    private static Target target(String text) {
        var slash = text.indexOf('/');
        return slash < 0 ? new Target(text, null) : new Target(text.substring(0, slash), text.substring(slash + 1));
    }

    private static Phrases phrases(Entry entry) {
        return new Phrases(
                entry.one("title"),
                entry.all("say").stream().map(PatternBook::saying).toList(),
                entry.all("check").stream().map(PatternBook::check).toList(),
                entry.all("look").stream()
                        .map(look -> look.replace(" | ", ": "))
                        .toList(),
                entry.all("request"),
                entry.all("ask"),
                entry.all("reply"),
                entry.all("accept"),
                entry.all("wait"),
                entry.all("decline"),
                entry.all("outcome"),
                entry.all("contest"),
                entry.all("answer"));
    }

    private static Saying saying(String text) {
        var space = text.indexOf(' ');
        var voice = text.substring(0, space).split("/", -1);
        var of = voice.length == 1 ? null : voice[1].equals("F") ? Sex.FEMALE : Sex.MALE;
        return new Saying(Voice.valueOf(voice[0]), of, text.substring(space + 1));
    }

    private static Check check(String text) {
        var parts = text.split(" \\| ", -1);
        return new Check(OutsideSystem.valueOf(parts[0]), parts[1], parts[2]);
    }

    /** The lines of one pattern, each a key and a value. */
    private record Entry(List<String> lines) {

        List<String> all(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + " "))
                    .map(line -> line.substring(key.length() + 1))
                    .toList();
        }

        String one(String key) {
            return all(key).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No " + key + " in " + lines));
        }

        boolean has(String key) {
            return lines.stream().anyMatch(line -> line.equals(key) || line.startsWith(key + " "));
        }
    }
}
