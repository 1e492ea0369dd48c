package se.verkstall;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Verkställ: the Swedish enforcement procedure as executable BPMN. */
@SpringBootApplication
@Modulithic(systemName = "Verkställ")
public class Verkstall {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(Dagboksverifiering.KOMMANDO)) {
            System.exit(Dagboksverifiering.kor(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(Verkstall.class, args);
    }
}
