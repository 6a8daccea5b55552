package id.selaras.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestServer;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@SelarasTest
class AreasTest {

    @Test
    void all_areas_are_loaded_and_only_once() throws SQLException {
        try (var database = TestDatabase.fresh();
                var owner = database.database().owner().connect()) {
            database.owner().sql("delete from area.edition").update();
            database.owner().sql("truncate area.area cascade").update();
            var said = new ArrayList<String>();
            AreaLoader.load(owner, said::add);
            AreaLoader.load(owner, said::add);
            assertThat(said).hasSize(2);
            System.out.println(said.getLast());
            assertThat(database.owner()
                            .sql("select count(*) from area.area group by level order by level")
                            .query(Integer.class)
                            .list())
                    .containsExactly(38, 514, 7_285, 83_762);
        }
    }

    @Test
    void the_areas_of_the_database_are_found_by_code_number_and_name(TestServer server) {
        var areas = server.bean(Areas.class);
        var banjarnegara = areas.find("33.04").orElseThrow();
        assertThat(banjarnegara.name()).isEqualTo("Kabupaten Banjarnegara");
        assertThat(areas.byNo(3304000000L)).contains(banjarnegara);
        assertThat(areas.find("33.99")).isEmpty();
        assertThat(areas.suggest("page dongan", "33.04", 5))
                .extracting(Area::code)
                .contains("33.04.20");
        assertThat(areas.path(3304200000L).line()).isEqualTo("Pagedongan, Kabupaten Banjarnegara, Jawa Tengah");
    }

    @Test
    void a_script_asks_for_areas_with_its_token(TestServer server) {
        var officer = server.database().officer(Role.PUSKESOS, "33.04.20");
        var address = server.address("/api/v1/areas?q=pagedongang&within=33.04");
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + server.database().bearer(officer));
        assertThat(server.send(request).body())
                .contains(
                        "{\"code\":\"33.04.20\",\"name\":\"Pagedongan\",\"level\":\"subdistrict\",\"path\":\"Pagedongan, Kabupaten Banjarnegara, Jawa Tengah\"}");
        assertThat(server.send(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(401);
    }
}
