package id.selaras.proposal;

import id.selaras.registry.SurveyWords;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is wrong, doubtful or missing in a form, as its page says it. */
record FindingWords(Texts texts) {

    FormPage.Findings of(FormState form) {
        return new FormPage.Findings(
                sentences(form, one -> one.isDoubt() && form.doubts().contains(one)),
                form.confirmation(),
                sentences(form, Noticed::isGap),
                form.noticed().stream().anyMatch(Noticed::isError));
    }

    /** Sentences by field name. */
    Map<String, String> errors(FormState form) {
        var sentences = new TreeMap<String, String>();
        form.errors().forEach((field, key) -> sentences.put(field, texts.get(key)));
        next(form, Noticed::isError).forEach(sentences::putIfAbsent);
        return sentences;
    }

    /** Sentences by field name. */
    Map<String, String> doubts(FormState form) {
        return next(form, Noticed::isDoubt);
    }

    private Map<String, String> next(FormState form, Predicate<Noticed> wanted) {
        var words = new SurveyWords(texts);
        return form.noticed().stream()
                .filter(one -> one.field() != null && wanted.test(one))
                .collect(Collectors.toMap(
                        one -> String.valueOf(one.field()),
                        one -> words.sentence(one.finding()),
                        (first, second) -> first + " " + second,
                        TreeMap::new));
    }

    private List<String> sentences(FormState form, Predicate<Noticed> wanted) {
        var words = new SurveyWords(texts);
        return form.noticed().stream()
                .filter(wanted)
                .map(one -> words.sentence(one.finding()))
                .distinct()
                .toList();
    }
}
