package id.selaras.engine.survey;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.survey.Finding.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an answer has to be like. */
sealed interface Check {
    Answer NOTHING = new Answer(null, null);

    Optional<Complaint> complaint(Answer answer);

    record Complaint(Problem problem, List<Object> arguments) {
        static Optional<Complaint> of(Problem problem, Object... arguments) {
            return Optional.of(new Complaint(problem, List.of(arguments)));
        }
    }

    record Answered() implements Check {
        @Override
        public Optional<Complaint> complaint(Answer answer) {
            return answer.isGiven() ? Optional.empty() : Complaint.of(Problem.MISSING);
        }
    }

    record Digits(List<Integer> lengths) implements Check {
        private static final Pattern DIGITS = Pattern.compile("\\d+");

        @Override
        public Optional<Complaint> complaint(Answer answer) {
            var value = answer.value();
            if (value == null || value.isBlank()) {
                return Complaint.of(Problem.MISSING);
            }
            return DIGITS.matcher(value).matches() && lengths.contains(value.length())
                    ? Optional.empty()
                    : Complaint.of(
                            Problem.WRONG_DIGITS,
                            lengths.stream().map(String::valueOf).collect(Collectors.joining(" / ")));
        }
    }

    record Above(BigDecimal limit) implements Check {
        @Override
        public Optional<Complaint> complaint(Answer answer) {
            if (!answer.isGiven()) {
                return Complaint.of(Problem.MISSING);
            }
            return answer.number().filter(number -> number.compareTo(limit) > 0).isPresent()
                    ? Optional.empty()
                    : Complaint.of(Problem.TOO_LITTLE, limit);
        }
    }

    /** 0 is an answer, nothing is none. */
    record Counted() implements Check {
        @Override
        public Optional<Complaint> complaint(Answer answer) {
            return answer.number().isPresent() ? Optional.empty() : Complaint.of(Problem.NO_NUMBER);
        }
    }

    record Amount() implements Check {
        @Override
        public Optional<Complaint> complaint(Answer answer) {
            return answer.number().isPresent() ? Optional.empty() : Complaint.of(Problem.NO_AMOUNT);
        }
    }
}
