package id.selaras.administration;

import static id.selaras.administration.Questions.field;

import id.selaras.correspondence.LetterTemplate;
import id.selaras.correspondence.SigningPost;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
import id.selaras.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Templates in force and who holds the signing posts, with the form that names somebody. */
public record LettersPage(
        Frame frame,
        List<TemplateLine> templates,
        List<HolderLine> holders,
        Field post,
        Field place,
        Field account,
        Field title,
        Field nip,
        List<Option> posts) {

    static LettersPage of(
            Frame frame,
            List<LetterTemplate> templates,
            List<HolderLine> holders,
            HolderForm form,
            List<Problem> problems,
            Texts texts) {
        return new LettersPage(
                frame,
                templates.stream()
                        .map(template -> new TemplateLine(
                                template.code(),
                                template.name(),
                                texts.get(template.kind().key()),
                                template.purpose(),
                                template.areaCode().isEmpty()
                                        ? texts.get("admin.letters.built-in")
                                        : texts.get("admin.letters.own", template.version())))
                        .toList(),
                holders,
                field(texts, "jabatan", form.jabatan(), problems),
                field(texts, "tempatJabatan", form.tempatJabatan(), problems).mayBeEmpty(),
                field(texts, "akun", form.akun(), problems),
                field(texts, "gelar", form.gelar(), problems),
                field(texts, "nip", form.nip(), problems).mayBeEmpty(),
                Arrays.stream(SigningPost.values())
                        .map(one -> Option.of(one.name(), texts.get(one.key())))
                        .toList());
    }

    /** @param whose built in, or the area's own with its version */
    public record TemplateLine(String code, String name, String kind, String purpose, String whose) {}

    public record HolderLine(UUID id, String post, String place, String name, String title) {}
}
