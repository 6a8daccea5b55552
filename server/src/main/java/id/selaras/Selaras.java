package id.selaras;

import id.selaras.launch.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program: one jar that starts the window and offers the doors for scripts. */
@SpringBootApplication
@Modulithic(systemName = "Selaras", sharedModules = "ui")
@EnableScheduling
public class Selaras {

    public static void main(String[] arguments) {
        System.exit(Commands.run(Selaras.class, arguments));
    }
}
