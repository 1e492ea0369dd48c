package se.verkstall.lag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which sections of law a type, method or test carries out.
 *
 * <p>Each value is written as it is cited: {@code "UF 9:9 st 1"}, {@code "UB 7:14"},
 * {@code "KFM A 2021:1 p 3.1.2"}. The coverage of the statute is generated from these citations, and
 * a citation of a section that does not exist fails the build.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Lagrum {

    /** The sections, each as it is cited. */
    String[] value();
}
