package id.selaras.registry;

import id.selaras.engine.survey.Finding;
import id.selaras.ui.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Findings of the edit checks as a page says them. */
public record SurveyWords(Texts texts) {

    /** Nomor KK harus 16 angka. Hitung lagi angkanya. */
    public String sentence(Finding finding) {
        var arguments = Stream.concat(Stream.of(field(finding.variable())), finding.arguments().stream());
        return texts.get(finding.key(), arguments.toArray());
    }

    public String severity(Finding finding) {
        return texts.get("survey.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    private String field(String variable) {
        return texts.get(fieldKey(variable));
    }

    static String fieldKey(String variable) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.code().equals(variable))
                .findFirst()
                .map(FactKind::key)
                .orElse("survey.field." + variable);
    }
}
