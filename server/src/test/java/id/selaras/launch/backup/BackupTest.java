package id.selaras.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_system_with_officers_and_an_attachment() throws Exception {
        file = folder.resolve("district.backup");
        BackupKey.write(folder.resolve("key"));
        database.owner()
                .sql("insert into public.installation (kind) values ('real')")
                .update();
        database.officer(Role.SUPERVISOR, "33.04.01");
        database.officer(Role.MANAGER, "33.04");
        var attachments = Files.createDirectories(folder.resolve("data/attachments/a1"));
        Files.writeString(attachments.resolve("letter.pdf"), "%PDF-1.7");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_restored_system_has_every_row_and_file_of_the_one_backed_up() throws Exception {
        var written = backUp();
        try (var empty = TestDatabase.fresh()) {
            var read = restoreInto(empty, folder.resolve("new"));
            assertThat(read.rows()).isEqualTo(written.rows());
            assertThat(read.journalHead()).isEqualTo(written.journalHead());
            assertThat(names(empty)).isEqualTo(names(database)).hasSizeGreaterThan(3);
            assertThat(folder.resolve("new/attachments/a1/letter.pdf")).hasContent("%PDF-1.7");
        }
    }

    @Test
    void a_restored_system_has_its_foreign_keys_back() throws Exception {
        backUp();
        try (var empty = TestDatabase.fresh();
                var before = database.database().owner().connect()) {
            restoreInto(empty, folder.resolve("new"));
            try (var after = empty.database().owner().connect()) {
                assertThat(new Catalogue(after).foreignKeys())
                        .isEqualTo(new Catalogue(before).foreignKeys())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void the_file_shows_nothing_of_its_content() throws Exception {
        backUp();
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("manager.", "tables/", "head.json");
    }

    @Test
    void another_key_does_not_open_it() throws Exception {
        backUp();
        BackupKey.write(folder.resolve("other"));
        assertThatThrownBy(() -> open(file, "other.private")).hasMessageContaining("does not open this backup");
    }

    @Test
    void a_file_cut_off_or_changed_is_noticed_and_nothing_is_restored() throws Exception {
        backUp();
        var bytes = Files.readAllBytes(file);
        var shorter = folder.resolve("shorter");
        Files.write(shorter, java.util.Arrays.copyOf(bytes, bytes.length - 70_000));
        try (var empty = TestDatabase.fresh();
                var restore = open(shorter, "key.private");
                var owner = empty.database().owner().connect()) {
            assertThatThrownBy(() -> restore.into(owner, folder.resolve("new"))).isInstanceOf(Exception.class);
            assertThat(names(empty)).hasSize(2);
        }
    }

    @Test
    void a_backup_is_of_one_moment_though_work_goes_on() throws Exception {
        try (var owner = database.database().owner().connect()) {
            var late = new boolean[1];
            var backup = new Backup(owner, folder.resolve("data"), "ticket key", line -> {
                if (!late[0]) {
                    late[0] = true;
                    database.officer(Role.AUDITOR, "33");
                }
            });
            backup.write(file, folder.resolve("key.public"));
        }
        try (var empty = TestDatabase.fresh()) {
            restoreInto(empty, folder.resolve("new"));
            assertThat(names(empty)).noneMatch(name -> name.startsWith("auditor"));
        }
    }

    private Backup.Summary backUp() throws Exception {
        try (var owner = database.database().owner().connect()) {
            return new Backup(owner, folder.resolve("data"), "ticket key", line -> {})
                    .write(file, folder.resolve("key.public"));
        }
    }

    private Restore open(Path backup, String key) {
        return new Restore(backup, folder.resolve(key), line -> {});
    }

    private Backup.Summary restoreInto(TestDatabase empty, Path data) throws Exception {
        try (var restore = open(file, "key.private");
                Connection owner = empty.database().owner().connect()) {
            assertThat(restore.ticketKey()).isEqualTo("ticket key");
            return restore.into(owner, data);
        }
    }

    private static List<String> names(TestDatabase database) {
        return database.owner()
                .sql("select name from access.account order by name")
                .query(String.class)
                .list();
    }
}
