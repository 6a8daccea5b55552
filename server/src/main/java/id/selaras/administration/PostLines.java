package id.selaras.administration;

import id.selaras.access.Officer;
import id.selaras.access.OfficerPost;
import id.selaras.directory.Organisation;
import id.selaras.directory.Organisations;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says posts in the reader's language, looking each organisation up once. */
class PostLines {
    private final Texts texts;
    private final AreaChoice areas;
    private final Organisations organisations;
    private final Map<UUID, String> names = new HashMap<>();

    PostLines(Texts texts, AreaChoice areas, Organisations organisations) {
        this.texts = texts;
        this.areas = areas;
        this.organisations = organisations;
    }

    /** Those in force first. */
    List<PostLine> of(Officer officer) {
        return officer.posts().stream().map(this::line).toList();
    }

    private PostLine line(OfficerPost post) {
        var appointment = post.appointment();
        var duty = appointment.duty();
        return new PostLine(
                post.id(),
                texts.get(Words.key(appointment.role())),
                duty == null ? null : texts.get("admin." + duty.key()),
                areas.shortLine(appointment.areaCode()),
                name(appointment.organisation()),
                appointment.handlesRestricted(),
                ended(post.to()));
    }

    private @Nullable String ended(@Nullable LocalDate to) {
        return to == null ? null : Days.words(texts, to);
    }

    private @Nullable String name(@Nullable UUID organisation) {
        return organisation == null
                ? null
                : names.computeIfAbsent(
                        organisation,
                        id -> organisations.find(id).map(Organisation::name).orElse(""));
    }
}
