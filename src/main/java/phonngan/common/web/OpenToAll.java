package phonngan.common.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Opens a page to everybody, signed in or not. It shows nothing about anybody.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenToAll {
    /// Whether a form sent to it keeps anything; one that only asks something is not written into the trail, which
    /// otherwise everybody could fill.
    boolean keeps() default true;
}
