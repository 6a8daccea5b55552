/** The words, shapes and values that pages are made of; every other module may use all of it. */
@NullMarked
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package id.selaras.ui;

import org.jspecify.annotations.NullMarked;
