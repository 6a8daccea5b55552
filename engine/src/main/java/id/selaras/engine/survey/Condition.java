package id.selaras.engine.survey;

import id.selaras.engine.codebook.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** When a question is asked at all. */
sealed interface Condition {

    boolean holds(Map<String, Answer> answers);

    record Always() implements Condition {
        @Override
        public boolean holds(Map<String, Answer> answers) {
            return true;
        }
    }

    record OneOf(String variable, List<String> codes) implements Condition {
        @Override
        public boolean holds(Map<String, Answer> answers) {
            var answer = answers.get(variable);
            return answer != null && codes.contains(answer.code());
        }
    }

    record MoreThan(String variable, BigDecimal limit) implements Condition {
        @Override
        public boolean holds(Map<String, Answer> answers) {
            var answer = answers.get(variable);
            return answer != null
                    && answer.number()
                            .filter(number -> number.compareTo(limit) > 0)
                            .isPresent();
        }
    }
}
