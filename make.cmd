@echo off
rem "make run" and "make test" on Windows.
where py >nul 2>nul && (py -3 "%~dp0tools\house.py" %*) || (python "%~dp0tools\house.py" %*)
