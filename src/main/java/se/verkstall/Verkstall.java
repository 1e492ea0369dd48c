package se.verkstall;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Verkställ: the Swedish enforcement procedure as executable BPMN. */
@SpringBootApplication
@Modulithic(systemName = "Verkställ")
public class Verkstall {

    public static void main(String[] args) {
        SpringApplication.run(Verkstall.class, args);
    }
}
