package se.verkstall.webb.api;

import com.fasterxml.jackson.core.StreamReadConstraints;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much JSON may hold: nothing the law asks for is as long as this, and what is longer is refused before it is kept. */
@Configuration(proxyBeanMethods = false)
class Jsongranser {

    private static final int LANGSTA_TEXT = 200_000;
    private static final int LANGSTA_TAL = 100;
    private static final int DJUP = 50;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer granser() {
        return bygge -> bygge.postConfigurer(json -> json.getFactory().setStreamReadConstraints(StreamReadConstraints.builder()
                .maxStringLength(LANGSTA_TEXT).maxNumberLength(LANGSTA_TAL).maxNestingDepth(DJUP).build()));
    }
}
