package id.selaras.correspondence;

import id.selaras.letter.Letterhead;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in the file of a letter.
 *
 * @param dated "Banjarnegara, 25 November 2026"
 * @param until empty when it does not run out
 */
public record LetterPaper(
        Letterhead head,
        String number,
        String title,
        String dated,
        String recipient,
        String purpose,
        List<Block> blocks,
        String until,
        List<Signature> signatures) {
    private static final Pattern LABELLED = Pattern.compile("([^:]{2,40}): +(.+)");

    public LetterPaper {
        blocks = List.copyOf(blocks);
        signatures = List.copyOf(signatures);
    }

    /** Paragraphs are apart by an empty line; one whose lines all begin with a label becomes a table. */
    static List<Block> blocks(String body) {
        return Arrays.stream(body.replace("\r", "").split("\n\\s*\n"))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(block -> new Block(List.of(block.split("\n"))))
                .toList();
    }

    /** A paragraph, line by line. */
    public record Block(List<String> lines) {

        public boolean isTable() {
            return lines.stream().allMatch(line -> LABELLED.matcher(line).matches());
        }

        public static String label(String line) {
            return line.substring(0, line.indexOf(':'));
        }

        public static String value(String line) {
            return line.substring(line.indexOf(':') + 1).strip();
        }
    }

    /** @param approved the sentence that stands where no pen signs; else empty */
    public record Signature(String title, String name, String nip, String approved) {}

    @Override
    public String toString() {
        return "LetterPaper[" + number + "]";
    }
}
