package id.selaras.practice.load;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers of some of the cases: pictures marked as examples, without a name or a number on them. */
final class PaperLoad {

    /** Each picture with the topics it goes with; every so many of their cases get it. */
    private record Example(String resource, String fileName, List<String> topics) {}

    private static final int EVERY = 9;
    private static final List<Example> EXAMPLES = List.of(
            new Example("letter.jpg", "surat-keterangan-rumah-sakit.jpg", List.of("health_cover")),
            new Example("house.jpg", "foto-rumah.jpg", List.of("house")),
            new Example("card.jpg", "kartu-keluarga.jpg", List.of("not_listed", "identity_papers", "cash_or_food")));

    private final JdbcClient owner;

    PaperLoad(JdbcClient owner) {
        this.owner = owner;
    }

    int load() throws IOException {
        var added = 0;
        for (var example : EXAMPLES) {
            added += add(example, picture(example.resource()));
        }
        return added;
    }

    private int add(Example example, byte[] picture) {
        return owner.sql("""
                        /* practice.load-papers */
                        with chosen as (
                          select id, recorded_by, recorded_at, row_number() over (order by recorded_at, id) as place
                            from casework.case_record where topic in (:topics)
                        ), added as (
                          insert into casework.attachment (id, case_id, name, media_type, bytes, sha256, added_by, added_at)
                          select gen_random_uuid(), id, :name, 'image/jpeg', length(:picture), sha256(:picture),
                                  recorded_by, recorded_at + interval '3 minutes'
                            from chosen where place % :every = 0
                          returning id, case_id, added_at
                        ), told as (
                          insert into casework.step (id, case_id, at, actor, actor_label, act, about, state, next_due)
                          select gen_random_uuid(), a.case_id, a.added_at, s.actor, s.actor_label, 'ADD_PAPER', :name, s.state, s.next_due
                            from added a, lateral (select * from casework.step before
                                                    where before.case_id = a.case_id and before.at <= a.added_at
                                                    order by before.at desc, before.id desc limit 1) s)
                        insert into casework.attachment_content (attachment_id, content) select id, :picture from added""")
                .param("topics", example.topics())
                .param("name", example.fileName())
                .param("every", EVERY)
                .param("picture", picture)
                .update();
    }

    private static byte[] picture(String name) throws IOException {
        try (var file = Objects.requireNonNull(PaperLoad.class.getResourceAsStream("/practice/papers/" + name), name)) {
            return file.readAllBytes();
        }
    }
}
