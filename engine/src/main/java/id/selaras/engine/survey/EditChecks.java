package id.selaras.engine.survey;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.codebook.Instrument;
import id.selaras.engine.survey.Finding.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The edit checks of a questionnaire (validasi): its rules as data, and what its members have to be to one another. */
public final class EditChecks {
    private final List<Rule> rules;

    private EditChecks(List<Rule> rules) {
        this.rules = rules;
    }

    /** Empty where the checks of that questionnaire are not known. */
    public static Optional<EditChecks> of(Instrument instrument) {
        var resource = EditChecks.class.getResourceAsStream(instrument.code() + ".rules");
        if (resource == null) {
            return Optional.empty();
        }
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return Optional.of(new EditChecks(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rule::read)
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything there is to say, in the order of the questionnaire. */
    public List<Finding> findings(Questionnaire asked) {
        var ofFamily = rules.stream()
                .filter(rule -> !rule.ofEachMember())
                .flatMap(rule -> rule.findings(asked.family(), null));
        if (isAbsent(asked)) {
            return ofFamily.toList();
        }
        var ofMembers = IntStream.range(0, asked.members().size())
                .boxed()
                .flatMap(member -> rules.stream()
                        .filter(Rule::ofEachMember)
                        .flatMap(rule -> rule.findings(asked.members().get(member), member)));
        return Stream.of(ofFamily, ofMembers, together(asked).stream())
                .flatMap(findings -> findings)
                .toList();
    }

    /** Whether the questionnaire may be finished; a draft may always be kept. */
    public boolean mayBeFinished(Questionnaire asked) {
        return findings(asked).stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The variables that a rule speaks of. */
    public List<String> variables() {
        return rules.stream()
                .flatMap(rule -> rule.variables().stream())
                .distinct()
                .toList();
    }

    /** Nobody was met there who could name the members. */
    private static boolean isAbsent(Questionnaire asked) {
        return code(asked.family(), "family_presence")
                .filter(presence -> !presence.equals("found"))
                .isPresent();
    }

    private static List<Finding> together(Questionnaire asked) {
        if (asked.members().isEmpty()) {
            return List.of(error(Problem.NO_MEMBER, "members", null, List.of()));
        }
        var findings = new ArrayList<>(heads(asked));
        couple(asked).ifPresent(findings::add);
        membersOnCard(asked).ifPresent(findings::add);
        return findings;
    }

    private static List<Finding> heads(Questionnaire asked) {
        var heads = positions(asked, "head");
        return switch (heads.size()) {
            case 0 -> List.of(error(Problem.NO_HEAD, "relation", 0, List.of()));
            case 1 -> List.of();
            default -> List.of(error(Problem.SEVERAL_HEADS, "relation", heads.get(1), List.of(heads.size())));
        };
    }

    private static Optional<Finding> couple(Questionnaire asked) {
        return positions(asked, "head").stream()
                .findFirst()
                .flatMap(head -> positions(asked, "spouse").stream()
                        .filter(spouse -> isSame(sex(asked, head), sex(asked, spouse)))
                        .findFirst())
                .map(spouse -> error(Problem.COUPLE_OF_ONE_SEX, "sex", spouse, List.of()));
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static Optional<String> sex(Questionnaire asked, int member) {
        return code(asked.members().get(member), "sex");
    }

    private static Optional<Finding> membersOnCard(Questionnaire asked) {
        var size = asked.members().size();
        return Optional.ofNullable(asked.family().get("card_members"))
                .flatMap(Answer::number)
                .filter(onCard -> onCard.intValue() != size)
                .map(onCard -> new Finding(
                        Severity.WARNING,
                        Problem.MEMBERS_DIFFER,
                        "card_members",
                        null,
                        List.of(size, onCard.intValue())));
    }

    private static List<Integer> positions(Questionnaire asked, String relation) {
        return IntStream.range(0, asked.members().size())
                .filter(member -> code(asked.members().get(member), "relation").equals(Optional.of(relation)))
                .boxed()
                .toList();
    }

    private static Optional<String> code(Map<String, Answer> answers, String variable) {
        return Optional.ofNullable(answers.get(variable)).map(Answer::code).filter(Objects::nonNull);
    }

    private static Finding error(Problem problem, String variable, @Nullable Integer member, List<Object> arguments) {
        return new Finding(Severity.ERROR, problem, variable, member, arguments);
    }
}
