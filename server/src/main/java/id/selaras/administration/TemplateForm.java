package id.selaras.administration;

import id.selaras.correspondence.LetterTemplate;
import id.selaras.correspondence.SigningPost;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template as typed; the names are those of the form's fields. */
record TemplateForm(
        @Nullable String namaTemplat,
        @Nullable String keperluan,
        @Nullable String isiTemplat,
        @Nullable String hari,
        @Nullable String desil,
        @Nullable String satuOrang,
        @Nullable List<String> paraf,
        @Nullable List<String> tandaTangan) {
    private static final int NOT_A_NUMBER = -1;

    LetterTemplate over(LetterTemplate known, String areaCode, UUID id) {
        return new LetterTemplate(
                id,
                areaCode,
                known.code(),
                known.version(),
                known.kind(),
                text(namaTemplat),
                text(keperluan),
                text(isiTemplat).replace("\r", ""),
                number(hari),
                number(desil),
                satuOrang != null,
                posts(paraf, known),
                posts(tandaTangan, known));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable Integer number(@Nullable String typed) {
        var text = text(typed);
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,5}") ? Integer.valueOf(text) : Integer.valueOf(NOT_A_NUMBER);
    }

    private static List<SigningPost> posts(@Nullable List<String> typed, LetterTemplate known) {
        return Arrays.stream(SigningPost.values())
                .filter(post -> post.isOfVillage() == known.kind().isOfVillage())
                .filter(post -> typed != null && typed.contains(post.name()))
                .toList();
    }
}
