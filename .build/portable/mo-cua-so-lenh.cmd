@echo off
rem Mo cua so lenh, trong do go duoc lenh review o bat ky thu muc nao.
chcp 65001 >nul
set "PATH=%~dp0;%PATH%"
if exist "%USERPROFILE%\Documents" cd /d "%USERPROFILE%\Documents"
cmd /k review help
