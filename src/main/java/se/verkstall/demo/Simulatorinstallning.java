package se.verkstall.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The simulator's seed: another one plays another world. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class Simulatorinstallning {

    @Bean
    Tarning tarning(@Value("${verkstall.demo.fro:1981}") long fro) {
        return new Tarning(fro);
    }
}
