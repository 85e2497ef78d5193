package phonngan.common.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import phonngan.common.Deed;

/// Says which act a page or form is, so that it is opened only to those who may do it. A route that says neither this nor
/// [OpenToAll] is opened to nobody.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface For {
    /// The act.
    Deed value();

    /// The part of the address that holds the staff id or unit code which the act is about, such as `subject` of
    /// `/people/{subject}`; empty when it is about the whole office.
    String subject() default "";

    /// Whether it is about the visitor alone, who therefore is not named in the address.
    boolean own() default false;
}
